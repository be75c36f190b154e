# title: a callback that takes as long as the limit is logged in debug mode only
# clauses: loop.debug.slow_callback
# needs: asyncio
import asyncio
import logging


class Handler(logging.Handler):
    def emit(self, record):
        print(record.levelname, record.getMessage().split('(')[0].split(' at ')[0])


logger = logging.getLogger('asyncio')
logger.addHandler(Handler())
logger.propagate = False


def callback():
    print('called')
    loop.stop()


for debug, duration in (False, 0), (True, 3600), (True, 0):
    loop = asyncio.new_event_loop()
    loop.set_debug(debug)
    loop.slow_callback_duration = duration
    loop.call_soon(callback)
    logger.setLevel(logging.WARNING)
    loop.run_forever()
    logger.setLevel(logging.ERROR)
    loop.close()

# expect:
# called
# called
# called
# WARNING Executing <Handle callback
