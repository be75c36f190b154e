# title: an answer that is itself a coroutine is not awaited: it is an object, and so true
# clauses: aflow.exit.suppresses
# python: >=3.6
async def answer():
    print('not executed')
    return False

class Room:
    async def __aenter__(self):
        self.answer = answer()

    async def __aexit__(self, *details):
        return self.answer

async def main():
    room = Room()
    async with room:
        raise KeyError
    print('suppressed')
    room.answer.close()

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# suppressed
# over
