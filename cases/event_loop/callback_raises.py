# title: an exception in a callback goes to the exception handler, and the loop runs on
# clauses: loop.callback.raises loop.handler.custom
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()


def handler(handling_loop, context):
    print(handling_loop is loop, repr(context['exception']).replace(',)', ')'))
    print(sorted(context))


loop.set_exception_handler(handler)
loop.call_soon(lambda: 1 / 0)
loop.call_soon(print, 'next')
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# True ZeroDivisionError('division by zero')
# ['exception', 'handle', 'message']
# next
