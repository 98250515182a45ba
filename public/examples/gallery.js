// A button at each source that copies it. Without a script the text is there to be selected.
for (const source of document.querySelectorAll('.source')) {
  const button = document.createElement('button');
  const told = document.createElement('span');
  button.type = 'button';
  button.setAttribute('aria-label', `Copy ${source.querySelector('h3').textContent}`);
  told.className = 'told';
  told.setAttribute('role', 'status');
  button.append('Copy');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.querySelector('pre').textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(source.querySelector('pre'));
      button.textContent = 'Selected: copy it by Ctrl or ⌘ and C';
    }
    told.textContent = button.textContent;
    setTimeout(() => {
      button.textContent = 'Copy';
      told.textContent = '';
    }, 2000);
  });
  source.querySelector('h3').after(button, told);
}
