# title: a generator expression cannot resume itself
# clauses: genexp.methods
# python: >=3.2
def probe():
    try:
        next(g)
    except ValueError:
        return 'ValueError'

g = (probe() for number in range(2))
print(list(g))

# expect:
# ['ValueError', 'ValueError']
