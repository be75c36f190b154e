# title: a true value of __aexit__ suppresses the exception, and execution goes on behind the statement
# clauses: aflow.exit.suppresses
# python: >=3.6
class Room:
    def __init__(self, answer):
        self.answer = answer

    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        return self.answer

async def main():
    for answer in True, 1, 'text', [0], object:
        async with Room(answer):
            raise KeyError
        print('behind')
    for answer in False, 0, '', [], None:
        try:
            async with Room(answer):
                raise KeyError
        except KeyError:
            print('KeyError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# behind
# behind
# behind
# behind
# behind
# KeyError
# KeyError
# KeyError
# KeyError
# KeyError
# over
