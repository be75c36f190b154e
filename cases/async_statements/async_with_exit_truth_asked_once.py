# title: the truth of the answer is asked for once; an exception there takes the place of the first one
# clauses: aflow.exit.suppresses aflow.exit.raises
# python: >=3.6
class Answer:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        print('asked')
        return self.answer()

def broken():
    raise ValueError

class Room:
    def __init__(self, answer):
        self.answer = answer

    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        return Answer(self.answer)

async def main():
    async with Room(lambda: True):
        raise KeyError
    try:
        async with Room(broken):
            raise KeyError
    except ValueError as error:
        print('ValueError', type(error.__context__).__name__)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# asked
# asked
# ValueError KeyError
# over
