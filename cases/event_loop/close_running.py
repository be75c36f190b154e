# title: a running loop cannot be closed
# clauses: loop.close.running
# needs: asyncio
import asyncio


async def main():
    try:
        loop.close()
    except RuntimeError:
        print('RuntimeError', loop.is_closed())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print(loop.is_closed())

# expect:
# RuntimeError False
# True
