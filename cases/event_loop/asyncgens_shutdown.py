# title: shutdown_asyncgens closes asynchronous generators that are not exhausted
# clauses: loop.asyncgens.shutdown loop.asyncgens.hooks
# needs: asyncio
import asyncio


async def generator():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print('closed')


async def main():
    async for value in kept:
        print(value)
        break


kept = generator()
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print('shutdown')
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print('end')

# expect:
# 1
# shutdown
# closed
# end
