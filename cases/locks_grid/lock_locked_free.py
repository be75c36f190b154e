# title: locked of a lock that is free
# clauses: sync.lock.locked
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def main():
    lock = asyncio.Lock()
    attempt(lock.locked)
    await asyncio.sleep(1)
    print('locked', lock.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives False
# locked False
