# title: aiter of an object without __aiter__ raises TypeError
# clauses: aiter.missing
# python: >=3.10
for other in 1, [], (x for x in []):
    try:
        aiter(other)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
