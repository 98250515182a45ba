// Tells under the viewer what it shows, what went wrong, and what the policy forbade.
const said = document.querySelector('[role="status"]');
const viewer = document.querySelector('molecule-viewer');

viewer.addEventListener('load', ({ detail }) => {
  said.textContent = `${detail.name}: ${detail.formula}, ${detail.atomCount} atoms. The policy had nothing to forbid.`;
});
viewer.addEventListener('error', ({ detail }) => {
  said.textContent = detail.message;
});
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
  said.textContent = `The policy forbade something: ${violatedDirective}.`;
});
