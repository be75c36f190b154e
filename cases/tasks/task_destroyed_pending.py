# title: a pending task that is destroyed is reported
# clauses: task.destroyed
# needs: asyncio gc
import asyncio
import gc


async def work():
    await loop.create_future()


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print(context['message']))
task = loop.create_task(work())
loop.call_soon(loop.stop)
loop.run_forever()
del task
gc.collect()
print('end')
loop.close()

# expect:
# Task was destroyed but it is pending!
# end
