# title: a negative depth is refused, and so is one that is no number
# clauses: co.origin.refused
# python: >=3.7
import sys

sys.set_coroutine_origin_tracking_depth(2)
for depth in (-1, 'two'):
    try:
        sys.set_coroutine_origin_tracking_depth(depth)
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
print(sys.get_coroutine_origin_tracking_depth())

# expect:
# ValueError
# TypeError
# 2
