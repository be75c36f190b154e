# title: an __aexit__ that catches what was thrown in decides about the exception of the block as before
# clauses: aflow.exit.suspends
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    def __init__(self, answer):
        self.answer = answer

    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        try:
            await pause('leaving')
        except ValueError:
            return self.answer

async def main(answer):
    async with Room(answer):
        raise KeyError
    return 'suppressed'

for answer in True, False:
    c = main(answer)
    print(c.send(None))
    try:
        c.throw(ValueError())
    except StopIteration as stop:
        print(stop.value)
    except KeyError as error:
        print('KeyError', error.__context__)

# expect:
# leaving
# suppressed
# leaving
# KeyError None
