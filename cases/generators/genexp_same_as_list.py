# title: list of a generator expression and the list comprehension give the same or both raise
# clauses: genexp.list_alike genexp.stop
# python: >=3.7
def checked(number):
    if number == limit:
        raise kind
    return number % 3

x = 'outside'
for limit, kind in ((9, None), (4, KeyError), (4, StopIteration)):
    for make in (
        lambda: list(checked(x) * 10 for x in range(6) if checked(x)),
        lambda: [checked(x) * 10 for x in range(6) if checked(x)],
    ):
        try:
            print(make(), x)
        except Exception as error:
            print(type(error).__name__, x)

# expect:
# [10, 20, 10, 20] outside
# [10, 20, 10, 20] outside
# KeyError outside
# KeyError outside
# RuntimeError outside
# StopIteration outside
