# title: with context= a callback is called in that context itself
# clauses: loop.soon.context
# python: >=3.7
# needs: asyncio contextvars
import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='none')
loop = asyncio.new_event_loop()
context = contextvars.copy_context()
context.run(variable.set, 'given')


def callback():
    print('in the callback:', variable.get())
    variable.set('set there')


loop.call_soon(callback, context=context)
loop.call_soon(loop.stop)
loop.run_forever()
print('in the context:', context[variable])
print('outside:', variable.get())
loop.close()

# expect:
# in the callback: given
# in the context: set there
# outside: none
