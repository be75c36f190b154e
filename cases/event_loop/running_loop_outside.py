# title: outside of a loop get_running_loop raises RuntimeError
# clauses: loop.running.none
# python: >=3.7
# needs: asyncio
import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
