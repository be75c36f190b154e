# title: a delegator that returns on GeneratorExit gives close its own value since 3.13
# clauses: delegate.close.caught gen.close.value gen.close.no_value
# python: >=3.3
def sub():
    try:
        yield
    except GeneratorExit:
        return 'of the sub-generator'

def delegator():
    try:
        yield from sub()
    except GeneratorExit:
        return 'of the delegator'

g = delegator()
next(g)
print(g.close())

# expect:
# of the delegator

# expect <3.13:
# None
