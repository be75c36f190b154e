# title: a StopAsyncIteration of the block goes to __aexit__ and then out of the loop around
# clauses: aflow.stop.own_end aflow.exit.arguments
# python: >=3.6
class Room:
    def __init__(self, answer):
        self.answer = answer

    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, *details):
        print('exit with', kind.__name__)
        return self.answer

async def numbers():
    yield 1
    yield 2

async def main(answer):
    async for number in numbers():
        async with Room(answer):
            raise StopAsyncIteration
        print('suppressed', number)
    print('behind')

for answer in True, False:
    try:
        main(answer).send(None)
    except StopIteration:
        print('over')
    except StopAsyncIteration:
        print('StopAsyncIteration')

# expect:
# exit with StopAsyncIteration
# suppressed 1
# exit with StopAsyncIteration
# suppressed 2
# behind
# over
# exit with StopAsyncIteration
# StopAsyncIteration
