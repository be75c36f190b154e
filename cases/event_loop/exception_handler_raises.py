# title: an exception in a custom handler goes to the default handler
# clauses: loop.handler.raises
# needs: asyncio
import asyncio
import logging

logging.basicConfig(level=logging.CRITICAL)
loop = asyncio.new_event_loop()


def handler(handling_loop, context):
    print('handler')
    raise ValueError


loop.set_exception_handler(handler)
loop.call_soon(lambda: 1 / 0)
loop.call_soon(print, 'next')
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# handler
# next
