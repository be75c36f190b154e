# title: a task that the collector destroys is in all_tasks no more, though the handler keeps it
# clauses: task.destroyed.unlisted
# python: >=3.7
# needs: asyncio
import asyncio
import gc

kept = []
loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: kept.append(context['task']))


async def wait():
    await loop.create_future()


def schedule():
    task = loop.create_task(wait())
    loop.call_soon(loop.stop)
    loop.run_forever()
    print(asyncio.all_tasks(loop) == {task})


schedule()
gc.collect()
print(len(kept), asyncio.all_tasks(loop))
loop.close()

# expect:
# True
# 1 set()
