# title: sleep refuses a delay that is not a number
# clauses: task.sleep.nan
# python: >=3.13
# needs: asyncio
import asyncio


async def main():
    try:
        await asyncio.sleep(float('nan'))
    except ValueError:
        print('ValueError')


asyncio.run(main())

# expect:
# ValueError
