# title: await of a future that is cancelled with a message, since 3.9
# clauses: fut.await.result fut.cancel.message
# python: >=3.9
# needs: asyncio
# time: virtual
import asyncio

async def main():
    f = loop.create_future()
    f.cancel('why')
    try:
        await f
    except asyncio.CancelledError as error:
        print(error.args)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# ('why',)
