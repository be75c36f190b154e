# title: several items may stand in parentheses, with as, over several lines and with a comma at the end
# clauses: aflow.items.parentheses
# python: >=3.10
class Room:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self.name

    async def __aexit__(self, *details):
        print('exit', self.name)

async def main():
    async with (
        Room('a') as a,
        Room('b') as b,
    ):
        print(a, b)
    async with (Room('c') as c):
        print(c)
    async with (Room('d'), Room('e') as e):
        print(e)
    async with (Room('f'), Room('g')):
        pass

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# a b
# exit b
# exit a
# c
# exit c
# e
# exit e
# exit d
# exit g
# exit f
# over
