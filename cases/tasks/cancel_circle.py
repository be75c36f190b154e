# title: cancelling tasks that wait for each other in a circle raises RecursionError
# clauses: task.cancel.circle
# needs: asyncio
import asyncio


async def waiting(number):
    await tasks[1 - number]


async def main():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    try:
        tasks[0].cancel()
    except RecursionError:
        print('RecursionError')


loop = asyncio.new_event_loop()
tasks = [loop.create_task(waiting(number)) for number in range(2)]
loop.run_until_complete(main())
loop.close()

# expect:
# RecursionError
