# title: set_default_executor refuses what is no pool of threads
# clauses: loop.executor.set_default_refused
# needs: threads asyncio
# python: >=3.11
import asyncio

loop = asyncio.new_event_loop()
try:
    loop.set_default_executor(object())
except TypeError:
    print('TypeError')
loop.close()

# expect:
# TypeError
