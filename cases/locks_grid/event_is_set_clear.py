# title: is_set of an event that is not set
# clauses: sync.event.set
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def main():
    event = asyncio.Event()
    attempt(event.is_set)
    await asyncio.sleep(1)
    print('set', event.is_set())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives False
# set False
