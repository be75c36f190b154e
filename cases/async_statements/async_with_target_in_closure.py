# title: a target that a nested function uses is bound for it too
# clauses: aflow.target.names
# python: >=3.6
class Room:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self.name

    async def __aexit__(self, *details):
        pass

async def main():
    def show():
        print(name)
    async with Room('first') as name:
        show()
    async with Room('second') as name:
        show()
    show()

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# first
# second
# second
# over
