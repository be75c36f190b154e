# title: a factory that raises
# clauses: subprocess.loop.factory_raises
# needs: asyncio subprocess files
import asyncio
import os


def factory():
    raise KeyError('no protocol')


async def main():
    try:
        await asyncio.get_event_loop().subprocess_exec(factory, 'touch', 'started')
    except KeyError as error:
        print('KeyError', error)
    print(os.path.exists('started'))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# KeyError 'no protocol'
# False
