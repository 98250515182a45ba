// `ketamine-viewer/embed`: the other side of the messages to embed.html.
export {};
