# title: locked of a bounded semaphore that is free
# clauses: sync.semaphore.locked
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def main():
    semaphore = asyncio.BoundedSemaphore(1)
    attempt(semaphore.locked)
    await asyncio.sleep(1)
    print('locked', semaphore.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives False
# locked False
