# title: isawaitable is true of what has __await__ in its class, and false of other objects
# clauses: co.inspect.awaitable
# python: >=3.6
import inspect

class Has:
    def __await__(self):
        return iter([])

class Own:
    pass

own = Own()
own.__await__ = lambda: iter([])

def plain():
    yield

print(inspect.isawaitable(Has()), inspect.isawaitable(own), inspect.isawaitable(Has),
      inspect.isawaitable(plain()), inspect.isawaitable(1), inspect.isawaitable(None))

# expect:
# True False False False False False
