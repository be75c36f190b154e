# title: the failing target of a later item goes to its own __aexit__ first
# clauses: aflow.items.nested aflow.target.error
# python: >=3.6
class Room:
    def __init__(self, name, answer):
        self.name = name
        self.answer = answer

    async def __aenter__(self):
        return 'ab'

    async def __aexit__(self, kind, *details):
        print(self.name, kind and kind.__name__)
        return self.answer

async def main():
    async with Room('outer', True) as (a, b), Room('inner', False) as (c, d, e):
        print('not reached')
    print(a, b)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# inner ValueError
# outer ValueError
# a b
# over
