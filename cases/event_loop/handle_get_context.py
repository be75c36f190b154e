# title: get_context gives the context that the callback is called in
# clauses: loop.handle.get_context
# python: >=3.12
# needs: asyncio contextvars
import asyncio
import contextvars

loop = asyncio.new_event_loop()
context = contextvars.copy_context()
print(loop.call_soon(print, context=context).get_context() is context)
print(loop.call_later(1, print, context=context).get_context() is context)
loop.close()

# expect:
# True
# True
