# title: release of a bounded semaphore that two can have
# clauses: sync.semaphore.bounded
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def main():
    semaphore = asyncio.BoundedSemaphore(2)
    attempt(semaphore.release)
    await asyncio.sleep(1)
    print('locked', semaphore.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# raises ValueError
# locked False
