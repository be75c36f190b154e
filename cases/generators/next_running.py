# title: a generator that asks itself for its next value gets ValueError
# clauses: gen.next.running
# python: >=3.2
def impatient():
    try:
        next(me)
    except ValueError:
        print('ValueError')
    yield 'still here'

me = impatient()
print(next(me))

# expect:
# ValueError
# still here
