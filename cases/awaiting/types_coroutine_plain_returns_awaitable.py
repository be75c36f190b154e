# title: an awaitable object that a wrapped function returns is handed on
# clauses: look.coroutine.as_is
# python: >=3.6
import types

class Some:
    def __await__(self):
        return iter([1])

some = Some()

@types.coroutine
def gives():
    return some

print(gives() is some)

# expect:
# True
