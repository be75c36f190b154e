# title: a callback is called in a copy of the context that was current when it was scheduled
# clauses: loop.soon.context_copy
# python: >=3.7
# needs: asyncio contextvars
import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='none')
loop = asyncio.new_event_loop()


def callback():
    print('in the callback:', variable.get())
    variable.set('changed there')


variable.set('at scheduling')
loop.call_soon(callback)
variable.set('later')
loop.call_soon(loop.stop)
loop.run_forever()
print('outside:', variable.get())
loop.close()

# expect:
# in the callback: at scheduling
# outside: later
