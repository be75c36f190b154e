# title: a generator cannot loop over itself
# clauses: gen.next.running gen.iter.self
# python: >=3.2
def body():
    yield 'first'
    try:
        for value in me:
            print('not reached')
    except ValueError:
        yield 'ValueError'

me = body()
print(list(me))

# expect:
# ['first', 'ValueError']
