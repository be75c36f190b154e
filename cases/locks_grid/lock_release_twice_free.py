# title: two releases of a lock that is free
# clauses: sync.lock.release_free
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
    attempt(lock.release)
    attempt(lock.release)
    await asyncio.sleep(1)
    print('locked', lock.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# raises RuntimeError
# raises RuntimeError
# locked False
