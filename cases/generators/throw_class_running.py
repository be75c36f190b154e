# title: a generator that throws into itself gets ValueError, not the exception
# clauses: gen.throw.running
# python: >=3.2
def body():
    try:
        me.throw(KeyError)
    except (KeyError, ValueError) as error:
        print(type(error).__name__)
    yield 'alive'

me = body()
print(next(me))

# expect:
# ValueError
# alive
