# title: other tasks make progress only while the loop runs
# clauses: loop.until.stopped
# needs: asyncio
# time: virtual
import asyncio


async def other():
    for number in range(3):
        await asyncio.sleep(10)
        print('other', number)


async def main():
    await asyncio.sleep(12)
    print('main')


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
task = loop.create_task(other())
loop.run_until_complete(main())
print(task.done())
loop.run_until_complete(main())
loop.run_until_complete(task)
loop.close()

# expect:
# other 0
# main
# False
# other 1
# main
# other 2
