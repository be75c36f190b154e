# title: the last reference deleted to a future that is cancelled
# clauses: fut.unretrieved
# needs: asyncio refcounting
# time: virtual
import asyncio

async def main():
    f = loop.create_future()
    f.cancel()
    loop.set_exception_handler(lambda loop, context: print(sorted(context)))
    del f
    print('deleted')

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# deleted
