# title: register gives the class back, so that it can be a decorator; the methods are not checked
# clauses: co.abc.register
# python: >=3.6
import collections.abc as abc

@abc.Awaitable.register
class Mine:
    pass

class Inherits(Mine):
    pass

print(isinstance(Mine(), abc.Awaitable), issubclass(Inherits, abc.Awaitable))
print(isinstance(Mine(), abc.Coroutine), hasattr(Mine(), '__await__'))

async def main():
    try:
        await Mine()
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# True True
# False False
# TypeError
