// Makes the browser ready to draw: where there is no graphics card that takes seconds, which the page must not wait.
const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
context?.getParameter(context.VERSION);
self.postMessage('ready');
