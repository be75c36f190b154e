# title: starting a program warns of nothing
# clauses: subprocess.watcher.deprecated
# python: >=3.12 <3.14
# needs: asyncio subprocess warnings
import asyncio
import warnings


async def main():
    process = await asyncio.create_subprocess_exec('true')
    await process.wait()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always', DeprecationWarning)
    asyncio.run(main())
print([one.category.__name__ for one in caught])

# expect:
# []
