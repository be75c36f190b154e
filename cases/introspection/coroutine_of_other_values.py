# title: what a function wrapped by types.coroutine returns is passed on when it is no generator
# clauses: look.coroutine.as_is
# python: >=3.5
import types

@types.coroutine
def returns(value):
    return value

items = [1]
print(returns(items) is items, returns(None))
class Special:
    pass
special = Special()
print(returns(special) is special)

# expect:
# True None
# True
