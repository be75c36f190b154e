# title: what is sent while __aexit__ waits goes to what it awaits
# clauses: aflow.exit.suspends
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        return await pause('suppress?')

async def main():
    async with Room():
        raise KeyError
    return 'suppressed'

for answer in True, False:
    c = main()
    print(c.send(None))
    try:
        c.send(answer)
    except StopIteration as stop:
        print(stop.value)
    except KeyError:
        print('KeyError')

# expect:
# suppress?
# suppressed
# suppress?
# KeyError
