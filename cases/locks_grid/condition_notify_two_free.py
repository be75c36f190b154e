# title: notify, of two, of a condition that is free
# clauses: sync.condition.notify_unlocked
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def main():
    condition = asyncio.Condition()
    attempt(condition.notify, 2)
    await asyncio.sleep(1)
    print('locked', condition.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# raises RuntimeError
# locked False
