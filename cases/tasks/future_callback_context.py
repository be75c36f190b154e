# title: a callback is called in the context in which it was added
# clauses: fut.callback.context
# python: >=3.7
# needs: asyncio contextvars
import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='none')
loop = asyncio.new_event_loop()
future = loop.create_future()
variable.set('when added')
future.add_done_callback(lambda done: print(variable.get()))
given = contextvars.Context()
future.add_done_callback(lambda done: print(variable.get()), context=given)
variable.set('when set')
future.set_result(1)
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# when added
# none
