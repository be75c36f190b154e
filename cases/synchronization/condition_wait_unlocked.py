# title: wait and notify need the lock
# clauses: sync.condition.wait_unlocked sync.condition.notify_unlocked
# needs: asyncio
import asyncio


async def main():
    condition = asyncio.Condition()
    try:
        await condition.wait()
    except RuntimeError:
        print('RuntimeError')
    for method in (condition.notify, condition.notify_all):
        try:
            method()
        except RuntimeError:
            print('RuntimeError')


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
# RuntimeError
# RuntimeError
