# title: notify_all of a condition whose lock is held
# clauses: sync.condition.notify
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
    await condition.acquire()
    attempt(condition.notify_all)
    await asyncio.sleep(1)
    print('locked', condition.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives None
# locked True
