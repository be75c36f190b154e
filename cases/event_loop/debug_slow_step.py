# title: a step of a task that takes as long as the limit is logged as the task
# clauses: loop.debug.slow_callback
# needs: asyncio
import asyncio
import logging


class Handler(logging.Handler):
    def emit(self, record):
        print(record.levelname, record.getMessage().split('<')[1].split()[:2])


logger = logging.getLogger('asyncio')
logger.addHandler(Handler())
logger.propagate = False


async def work():
    print('working')
    loop.stop()


loop = asyncio.new_event_loop()
loop.set_debug(True)
print(loop.slow_callback_duration)
loop.slow_callback_duration = 0
task = loop.create_task(work())
loop.run_forever()
loop.close()

# expect:
# 0.1
# working
# WARNING ['Task', 'finished']
