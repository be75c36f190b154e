# title: release of a semaphore that is taken
# clauses: sync.semaphore.release
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    attempt(semaphore.release)
    await asyncio.sleep(1)
    print('locked', semaphore.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives None
# locked False
