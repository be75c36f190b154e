# title: methods that are None are a TypeError for aiter and anext
# clauses: aiter.none
# python: >=3.10
class Source:
    __aiter__ = None
    __anext__ = None

for function in aiter, anext:
    try:
        function(Source())
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
