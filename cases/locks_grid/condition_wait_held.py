# title: wait of a condition whose lock is held
# clauses: sync.condition.wait
# needs: asyncio
# time: virtual
import asyncio

done = []

async def notifier():
    async with condition:
        done.append('done')
        condition.notify_all()

async def main():
    global condition
    condition = asyncio.Condition()
    await condition.acquire()
    loop.create_task(notifier())
    print(await condition.wait(), condition.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True True
