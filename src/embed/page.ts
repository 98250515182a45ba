// The script of embed.html.
export {};
